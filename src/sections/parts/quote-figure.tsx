import type { ComponentChildren, VNode } from 'preact';
import { dateWords } from '../../model/phrase.ts';
import { isStated } from '../../model/finding.ts';
import type { Quote } from '../../model/improvement.ts';
import { MarkedText } from './marked-text.tsx';
import type { MarkKind } from './marked-pieces.ts';
import { NoteLink } from './note-link.tsx';
import { OwnWords } from './own-words.tsx';

interface QuoteFigureProps {
  readonly quote: Quote;
  /** What the marked words are when they are sure enough to count. */
  readonly kind: MarkKind;
  /** Shown above the quotation, where two stand side by side. */
  readonly heading?: ComponentChildren;
}

/** A sentence that somebody wrote, with the words that count marked, and where it is from. */
export function QuoteFigure({ quote, kind, heading }: QuoteFigureProps): VNode {
  const sure = isStated(quote) && quote.saidBy !== 'candidate';
  const shown = sure ? kind : 'possibly';
  const marks = quote.marks.map(({ start, end }) => ({ start, end, kind: shown }));
  const words = (
    <blockquote>
      “<MarkedText text={quote.sentence} marks={marks} />”
    </blockquote>
  );
  return (
    <figure class="said">
      {heading === undefined ? null : <h4>{heading}</h4>}
      {quote.paraphrase === undefined ? (
        words
      ) : (
        <details class="harsh">
          <summary>{quote.paraphrase} Their words are harsh; open them if you like.</summary>
          {words}
        </details>
      )}
      <figcaption>
        {isStated(quote) ? null : 'Possibly this reason; not counted. '}
        {quote.saidBy === 'candidate' ? 'Your own words. ' : null}
        {quote.company === null ? null : (
          <>
            <OwnWords text={quote.company} />,{' '}
          </>
        )}
        {[quote.source, ...(quote.date === null ? [] : [dateWords(quote.date)])].join(', ')}.{' '}
        <NoteLink id={quote.noteId} />
      </figcaption>
    </figure>
  );
}
