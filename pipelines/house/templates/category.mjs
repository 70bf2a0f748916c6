/** A reason that is found where a note names it; words, cues and advice are there to be changed. */
export function categoryUnit({ id, code, words }) {
  const name = words[0].toUpperCase() + words.slice(1);
  return `import { defineCategory } from '../model/category.ts';

export const ${code} = defineCategory({
  id: '${id}',
  words: {
    name: '${name}',
    gap: '${words}',
    strength: 'your ${words}',
    covers: 'What a note says of ${words}.',
  },
  meta: { control: 'shared', core: null, residual: false },
  cues: {
    gap: ['${words} be the (problem|reason|trouble)', '(lack|lacks|lacked) ${words}'],
    strength: ['(praise|praised|liked) your ${words}'],
    topic: [],
  },
  advice: {
    why: 'Employers name ${words}, and what they mean by it is worth asking.',
    thisWeek: [
      { when: 'Monday, 20 minutes', what: 'Read the sentences that name it again, and write down what each of them asked for.' },
    ],
    watch: 'Whether the next three replies name it again.',
    use: 'Say it early in the next conversation, with one example.',
  },
  examples: {
    hits: ['They said ${words} was the problem.', 'We felt that the application lacked ${words}.'],
    misses: ['They said ${words} was not the problem.', 'We talked about ${words} for an hour.'],
    praises: ['The panel praised your ${words}.'],
  },
});
`;
}
