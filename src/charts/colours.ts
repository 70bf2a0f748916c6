/**
 * Every colour that a chart may use, by the name of the token that stands for it in the page's
 * style sheet, light values. The page turns each value into its token, so that dark mode reaches
 * the charts too; a colour outside this list would stay light.
 */
export const chartColours = {
  paper: '#fbfbf9',
  ink: '#17202a',
  'ink-2': '#434e5a',
  'ink-3': '#5f6a75',
  rule: '#dbdfdc',
  go: '#1d5b79',
  'go-2': '#bcd5e1',
  'go-3': '#dce9ef',
  'go-4': '#6fa3bb',
  'on-go': '#ffffff',
  'on-go-4': '#0d1418',
  lack: '#ab620b',
  'lack-2': '#efd6ae',
  still: '#7c858d',
  'still-2': '#dfe3e4',
} as const;
