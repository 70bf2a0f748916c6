/**
 * Finds people, places and organisations in a text (compromise). Loading it takes a tenth of a
 * second, which only a run that shares has to pay.
 */
export async function nameFinder(): Promise<(text: string) => string[]> {
  const { default: nlp } = await import('compromise');
  return (text) => {
    const read = nlp(text);
    return [read.people(), read.places(), read.organizations()]
      .flatMap((found) => found.out('array') as string[])
      .map((name) => name.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
      .filter((name) => name !== '');
  };
}
