/**
 * One line when this Node is too old to go on, else undefined. Written so that old Nodes can read it, and
 * imported before anything that they cannot.
 */
export function nodeFault(version) {
  const parts = version.split('.').map(Number);
  const major = parts[0];
  const minor = parts[1];
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
  if (fits) return undefined;
  return (
    'Node ' +
    version +
    ' does not do: install Node 20.19 or later of line 20, 22.13 or later of line 22, or 24 (https://nodejs.org).'
  );
}
