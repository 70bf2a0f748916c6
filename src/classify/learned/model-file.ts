import { deflateSync, inflateSync } from 'fflate';

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
  /** By label: what the largest step stands for. */
  readonly scales: readonly number[];
  readonly combination: Combination;
  /** How many features there are. */
  readonly features: number;
  /**
   * Features, rarities and weights, one after the other, deflated (RFC 1951) and in Base64 (RFC 4648):
   * by feature, in rising order, how far its number lies above the one before (LEB128); by feature its rarity in
   * steps; by feature and label the weight in steps.
   */
  readonly packed: string;
}

/** A weight is one of 63 steps: so many down, so many up, and none. */
const MOST_STEPS = 31;

const RARITY_STEP = 0.05;

/** Reads a model from its text. */
export function decodeModel({
  labels,
  bias,
  scales,
  features: count,
  packed,
}: ModelText): LinearModel {
  const size = labels.length;
  const bytes = inflateSync(bytesOf(packed));
  const features = new Uint32Array(count);
  let at = 0;
  let feature = 0;
  for (let row = 0; row < count; row += 1) {
    let [distance, scale, byte] = [0, 1, 0];
    do {
      byte = bytes[at]!;
      distance += (byte & 0x7f) * scale;
      scale *= 0x80;
      at += 1;
    } while (byte >= 0x80);
    feature += distance;
    features[row] = feature;
  }
  const rarity = new Float32Array(count);
  for (let row = 0; row < count; row += 1) rarity[row] = bytes[at + row]! * RARITY_STEP;
  const steps = new Int8Array(bytes.buffer, bytes.byteOffset + at + count, count * size);
  const perStep = scales.map((scale) => scale / MOST_STEPS);
  const weights = new Float32Array(steps.length);
  for (let row = 0; row < steps.length; row += size)
    for (let label = 0; label < size; label += 1)
      weights[row + label] = steps[row + label]! * perStep[label]!;
  return { labels, bias: Float32Array.from(bias), features, rarity, weights };
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** Writes a model as text. Weights are rounded to 63 steps between the extremes of their label. */
export function encodeModel(model: LinearModel, combination: Combination): ModelText {
  const { labels, features, rarity, weights } = model;
  const size = labels.length;
  const order = Array.from(features, (_, row) => row).sort((a, b) => features[a]! - features[b]!);
  const scales = labels.map((_, label) => {
    let most = 0;
    for (let at = label; at < weights.length; at += size)
      most = Math.max(most, Math.abs(weights[at]!));
    return Number((most || 1).toPrecision(6));
  });
  const distances = order.flatMap((row, at) =>
    leb128(features[row]! - (at === 0 ? 0 : features[order[at - 1]!]!)),
  );
  const bytes = new Uint8Array(distances.length + order.length * (size + 1));
  bytes.set(distances);
  order.forEach((row, at) => {
    const place = distances.length + order.length + at * size;
    bytes[distances.length + at] = Math.round(rarity[row]! / RARITY_STEP);
    scales.forEach((scale, label) => {
      bytes[place + label] = Math.round((weights[row * size + label]! / scale) * MOST_STEPS);
    });
  });
  const deflated = deflateSync(bytes, { level: 9, mem: 12 });
  return {
    labels,
    bias: Array.from(model.bias, (value) => Number(value.toFixed(5))),
    scales,
    combination,
    features: order.length,
    packed: btoa(Array.from(deflated, (byte) => String.fromCharCode(byte)).join('')),
  };
}

/** A number from 0 on in groups of seven bits, the lowest first (LEB128). */
function leb128(number: number): number[] {
  const bytes: number[] = [];
  let rest = number;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) + 0x80);
  return [...bytes, rest];
}
