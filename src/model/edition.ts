/**
 * For whom a run writes: the coach sees all; the client gets no coach's notes, and harsh sentences
 * folded away; what is shared names nobody.
 */
export const EDITIONS = ['coach', 'client', 'share'] as const;

export type Edition = (typeof EDITIONS)[number];
