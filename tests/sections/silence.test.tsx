import { describe, expect, it } from 'vitest';
import { silence } from '../../src/sections/silence.tsx';
import { analysis, emptyAnalysis } from '../fixtures/analysis.ts';
import { show, words } from './show.ts';

describe('silence', () => {
  const text = words(show(silence, analysis));

  it('says that silence says nothing about the reader', () => {
    expect(text).toContain('12 applications were never answered. That says nothing about you');
  });

  it('gives each open application its dates, and what is due', () => {
    expect(text).toContain('One follow-up is due, and one application can be closed');
    expect(text).toContain('Brightwater Foods , data analyst 31 days no longer now');
    expect(text).toContain('Pellworm Logistics , analyst, pricing 16 days now 4 December 2026');
    expect(text).toContain('Company not known 3 days 2 December 2026 17 December 2026');
  });

  it('is left out where everything was answered', () => {
    expect(show(silence, emptyAnalysis)).toBe('');
  });
});
