import ts from 'typescript';

/**
 * The titles of a spec file: what `describe`, `it` and `test` are given, in any form (`it.each(…)(title)`), and the
 * first words of the cases of a table.
 */
export function testTitlesIn(file: string, text: string): Set<string> {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const titles = new Set<string>();
  const visit = (node: ts.Node): void => {
    const title = titleOf(node);
    if (title && ts.isStringLiteralLike(title)) titles.add(title.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

function titleOf(node: ts.Node): ts.Node | undefined {
  if (ts.isArrayLiteralExpression(node)) return node.elements[0];
  return ts.isCallExpression(node) && isTest(node.expression) ? node.arguments[0] : undefined;
}

/** `it`, `it.only`, `it.each(…)`, `it.each<…>(…)`. */
function isTest(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return ['describe', 'it', 'test'].includes(callee.text);
  if (ts.isCallExpression(callee) || ts.isPropertyAccessExpression(callee)) return isTest(callee.expression);
  return false;
}
