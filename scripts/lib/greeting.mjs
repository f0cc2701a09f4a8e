/** The lines that name the addresses of a running stack. */
export function addressLines({ gateway, sandbox, temporalUi, temporal, postgres, data }) {
  const rows = [
    ['Officers and operators', gateway],
    ['The public', gateway && `${gateway}/portal/`],
    ['API', `${gateway}/api/docs`],
    ['Sandbox of the platforms', sandbox],
    ['Temporal Web UI', temporalUi],
    ['Temporal', temporal],
    ['PostgreSQL', postgres],
    ['Data and logs', data],
  ];
  return rows.filter(([, value]) => value).map(([name, value]) => `  ${name.padEnd(26)}${value}`);
}

/** The first accounts as a table, or where to find them when they have been shown before. */
export function accountLines(written, file, inFull) {
  const accounts = Array.isArray(written) ? written : (written.accounts ?? []);
  if (!inFull) return [`  ${'First sign-in'.padEnd(26)}${file}`];
  const rows = accounts.map(({ username, password, roles, department }) => [
    username,
    password,
    [roles].flat().join(', '),
    department ?? '',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length), 0) + 2);
  return [
    `\nFirst sign-in (shown this once; kept in ${file}, readable by you only):`,
    ...rows.map((row) =>
      `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('')}`.trimEnd(),
    ),
    '',
  ];
}
