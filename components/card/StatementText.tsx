/** A statement in which the first figure that the sentence has too stands out. */
export function StatementText(props: {
  text: string;
  figures: readonly string[];
}) {
  const figure = props.figures.find((one) => props.text.includes(one));
  if (!figure) return <>{props.text}</>;
  const [before, ...after] = props.text.split(figure);
  return (
    <>
      {before}
      <strong>{figure}</strong>
      {after.join(figure)}
    </>
  );
}
