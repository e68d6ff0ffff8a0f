/** So many headings are remembered: more than a workbook has, unless it is one of thousands of tables. */
const mostRemembered = 2000;

/**
 * What a function says of a heading, worked out once: several kinds of evidence ask about the same one, and the tables of a
 * workbook repeat theirs.
 */
export function remembering<Answer>(workOut: (heading: string) => Answer): (heading: string) => Answer {
  const known = new Map<string, Answer>();
  return (heading) => {
    const before = known.get(heading);
    if (before !== undefined) return before;
    const answer = workOut(heading);
    if (known.size >= mostRemembered) known.clear();
    known.set(heading, answer);
    return answer;
  };
}
