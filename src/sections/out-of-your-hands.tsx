import { sentenceCase, shareWords } from '../model/phrase.ts';
import { Frame } from './parts/frame.tsx';
import { defineSection } from './section.ts';
import { namedReasons } from './slices/reasons.ts';

/** Reasons that nobody here could have changed, briefly. */
export const outOfYourHands = defineSection({
  id: 'out-of-your-hands',
  words: { title: 'Out of your hands' },
  render: ({ analysis }) => {
    const reasons = namedReasons(analysis).filter(
      ({ card }) => card.control === 'out-of-your-hands',
    );
    if (reasons.length === 0) return null;
    return (
      <Frame
        of={outOfYourHands}
        answer={[
          'None of these names anything that you did or left out, and none of them counts in the ranking. There is nothing to do about them.',
        ]}
      >
        <dl class="tiles">
          {reasons.map(({ card, share }) => (
            <div>
              <dt>
                <span class="count">{share.count}</span> {card.name}
              </dt>
              <dd>
                {sentenceCase(card.gap)}
                <span class="quiet small">, {shareWords(share)}</span>
              </dd>
            </div>
          ))}
        </dl>
      </Frame>
    );
  },
});
