import { MOST_STEPS, readSteps, writeSteps } from './weight-steps.ts';

/** A linear model as a program keeps it: for each feature its weight towards each label. */
export interface LinearModel {
  /** `gap punctuality`, `strength communication`, ... */
  readonly labels: readonly string[];
  /** By label. */
  readonly bias: Float32Array;
  readonly features: Uint32Array;
  /** By feature: how much one occurrence adds to the length of a text (idf, inverse document frequency). */
  readonly rarity: Float32Array;
  /** By feature and label, row by row; rarity and block weight are not in it. */
  readonly weights: Float32Array;
}

/** What the combination of cues and model learned, by side: see `combine`. */
export interface Combination {
  readonly gap: readonly number[];
  readonly strength: readonly number[];
}

/** A linear model as text, small enough to be committed and read as a module. */
export interface ModelText {
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  /** By label: what the largest digit stands for. */
  readonly scales: readonly number[];
  readonly combination: Combination;
  /** How many features there are. */
  readonly features: number;
  /** A line a feature: six digits its number, two its rarity, then its weights by label. */
  readonly rows: string;
}

/** Digits of base 64 in the order of their value (RFC 4648, URL-safe). */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const NUMBER_DIGITS = 6;
const RARITY_DIGITS = 2;
const RARITY_STEP = 0.01;

const valueOf = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value += 1) valueOf[DIGITS.charCodeAt(value)] = value;

/** Reads a model from its text. */
export function decodeModel({
  labels,
  bias,
  scales,
  features: count,
  rows,
}: ModelText): LinearModel {
  const size = labels.length;
  const model: LinearModel = {
    labels,
    bias: Float32Array.from(bias),
    features: new Uint32Array(count),
    rarity: new Float32Array(count),
    weights: new Float32Array(count * size),
  };
  const steps = scales.map((scale) => scale / MOST_STEPS);
  let at = 0;
  for (let row = 0; row < count; row += 1) {
    model.features[row] = readDigits(rows, at, NUMBER_DIGITS);
    model.rarity[row] = readDigits(rows, at + NUMBER_DIGITS, RARITY_DIGITS) * RARITY_STEP;
    const end = readSteps(rows, at + NUMBER_DIGITS + RARITY_DIGITS, size, (label, step) => {
      model.weights[row * size + label] = step * steps[label]!;
    });
    at = end + 1;
  }
  return model;
}

/** Writes a model as text. Weights are rounded to 63 steps between the extremes of their label. */
export function encodeModel(model: LinearModel, combination: Combination): ModelText {
  const size = model.labels.length;
  const scales = model.labels.map((_, label) => {
    let most = 0;
    for (let at = label; at < model.weights.length; at += size)
      most = Math.max(most, Math.abs(model.weights[at]!));
    return Number((most || 1).toPrecision(6));
  });
  const rows = Array.from(model.features, (feature, row) => {
    const rarity = Math.round(model.rarity[row]! / RARITY_STEP);
    const steps = scales.map((scale, label) =>
      Math.round((model.weights[row * size + label]! / scale) * MOST_STEPS),
    );
    return `${writeDigits(feature, NUMBER_DIGITS)}${writeDigits(rarity, RARITY_DIGITS)}${writeSteps(steps)}\n`;
  });
  const bias = Array.from(model.bias, (value) => Number(value.toFixed(5)));
  const { labels, features } = model;
  return { labels, bias, scales, combination, features: features.length, rows: rows.join('') };
}

function readDigits(text: string, at: number, count: number): number {
  let value = 0;
  for (let digit = 0; digit < count; digit += 1)
    value = value * 64 + valueOf[text.charCodeAt(at + digit)]!;
  return value;
}

function writeDigits(value: number, count: number): string {
  let text = '';
  for (let rest = value, digit = 0; digit < count; digit += 1, rest = Math.floor(rest / 64))
    text = DIGITS[rest % 64]! + text;
  return text;
}
