import { expect, it } from 'vitest';
import * as debrief from '../../src/index.ts';

/** Other people's programs rest on these names: one that goes, or changes, is a new major version. */
it('the public API is this', () => {
  expect(Object.keys(debrief).sort()).toEqual([
    'advise',
    'analysisJsonSchema',
    'assembleAnalysis',
    'cardOf',
    'categories',
    'charts',
    'classify',
    'compileClassifier',
    'countedVoice',
    'evaluate',
    'explainNote',
    'findThemes',
    'formats',
    'isStated',
    'judgeUnseen',
    'measureAll',
    'normalise',
    'readAll',
    'readAnalysis',
    'readSource',
    'renderCategories',
    'renderCategory',
    'renderCharts',
    'renderEvaluation',
    'renderExplanation',
    'renderFindingsCsv',
    'renderInspection',
    'renderMarkdown',
    'renderNotesCsv',
    'renderPage',
    'renderSummary',
    'sections',
    'statistics',
    'trainReader',
    'weights',
    'writeAnalysis',
  ]);
});
