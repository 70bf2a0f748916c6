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
    gap: [
      '${words} (is|was|were) the (problem|reason|trouble|issue|gap)',
      '(lack|lacked|lacks|lacking) (of|in)? ${words}',
      '(too little|not enough|no) ${words}',
      '(poor|weak) ${words}',
    ],
    strength: ['(praise|praised|liked|loved|rated) your ${words}', '(excellent|strong) ${words}'],
    topic: [],
  },
  advice: {
    why: 'Employers name ${words}, and what they mean by it is worth asking.',
    thisWeek: [
      { when: 'Monday, 20 minutes', what: 'Read the sentences that name it again. Write down what each of them asked for.' },
      { when: 'Thursday, 30 minutes', what: 'Ask somebody who has done the work how they would show it. Begin with one question.' },
    ],
    watch: 'Whether the next three replies name it again.',
    use: 'Say it early in the next conversation, with one example.',
  },
  examples: {
    hits: [
      'They said ${words} was the problem.',
      'In the end ${words} was the reason.',
      'We felt that the application lacked ${words}.',
      'There was a lack of ${words} throughout.',
      'Too little ${words} for this post.',
      'Not enough ${words} for us.',
      'Poor ${words} on the day.',
      'Weak ${words} in both rounds.',
    ],
    misses: [
      'They said ${words} was not the problem.',
      'We talked about ${words} for an hour.',
      'The advert named ${words} twice.',
      'No problem with ${words} at all.',
      'The interviewer asked what ${words} meant to me.',
      'Another finalist had written a book on ${words}.',
    ],
    praises: [
      'The panel praised your ${words}.',
      'Everybody liked your ${words}.',
      'Excellent ${words} on the day.',
      'They rated your ${words} highly.',
    ],
  },
});
`;
}
