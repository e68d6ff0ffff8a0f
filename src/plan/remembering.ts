/** So many texts are remembered, unless said otherwise: more headings than a workbook has, unless it is one of thousands of tables. */
const mostRemembered = 2000;

/**
 * What a function says of a text, worked out once: several kinds of evidence ask about the same heading, and rows repeat what others
 * say.
 */
export function remembering<Answer>(
  workOut: (text: string) => Answer,
  most = mostRemembered,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = workOut(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}
