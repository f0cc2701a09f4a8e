import { readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { downloadExecutable, downloadJson } from './download.mjs';
import { cacheDir, root } from './paths.mjs';
import { findOnPath, isExecutable } from './processes.mjs';
import { lastLines, run } from './run.mjs';
import { Fault, withProgress } from './say.mjs';

const version = '1.31.0';

/** Where the time-skipping test server is kept. */
export function testServerPath(env = process.env) {
  return join(cacheDir(env), `temporal-test-server-${version}`, 'temporal-test-server');
}

/**
 * The test server that skips time: from the cache, else the official archive (a native program), else from
 * Maven with a small script that starts it on Java.
 * @returns {Promise<string>} path of an executable that takes a port
 */
export async function obtainTestServer(env = process.env) {
  const target = env.TEMPORAL_TEST_SERVER || testServerPath(env);
  if (isExecutable(target)) return target;
  if (env.TEMPORAL_TEST_SERVER)
    throw new Fault(`TEMPORAL_TEST_SERVER=${target} is no executable: correct it or leave it out.`);
  await mkdir(cacheDir(env), { recursive: true });
  const making = await mkdtemp(join(cacheDir(env), 'test-server-'));
  try {
    const reason = await downloaded(join(making, 'temporal-test-server'), env);
    if (reason !== undefined) await fromMaven(making, reason, env);
    await rm(dirname(target), { recursive: true, force: true });
    await rename(making, dirname(target));
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  return target;
}

/** Asks where the SDK's own test helper would download from, and downloads the same file. */
async function downloaded(target, env) {
  const base = env.TEMPORAL_TEST_SERVER_URL || 'https://temporal.download/temporal-test-server/default';
  const arch = { x64: 'amd64' }[process.arch] ?? process.arch;
  const query = `arch=${arch}&platform=${process.platform}&format=tar.gz&sdk-name=sdk-typescript&sdk-version=${sdkVersion()}`;
  try {
    await withProgress('Downloading the time-skipping test server', async () => {
      const { archiveUrl, fileToExtract } = await downloadJson(`${base}?${query}`);
      await downloadExecutable({ url: archiveUrl, wanted: basename(fileToExtract), target });
    });
    return undefined;
  } catch (error) {
    if (error.code === 'ENOSPC' || error.code === 'EACCES') throw error;
    return error.message;
  }
}

function sdkVersion() {
  return JSON.parse(readFileSync(join(root, 'node_modules/@temporalio/testing/package.json'), 'utf8'))
    .version;
}

async function fromMaven(folder, reason, env) {
  const [java, mvn] = [findOnPath(['java'], env), findOnPath(['mvn'], env)];
  if (!java || !mvn) {
    throw new Fault(
      `The time-skipping test server could not be downloaded (${reason}) and ${java ? 'Maven' : 'Java'} is not there to fetch it: install a JDK (17+) and Maven, or set TEMPORAL_TEST_SERVER.`,
    );
  }
  await writeFile(join(folder, 'pom.xml'), pom());
  const { code, output } = await withProgress(
    'Fetching the time-skipping test server by Maven (about 15 s)',
    () =>
      run(
        mvn,
        ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib', '-DincludeScope=runtime'],
        { cwd: folder, env },
      ),
  );
  const jars = await readdir(join(folder, 'lib')).catch(() => []);
  if (code !== 0 || jars.length === 0) {
    throw new Fault(
      `Maven could not fetch the time-skipping test server: ${lastLines(output, 2)}. Set TEMPORAL_TEST_SERVER, or try again when online.`,
    );
  }
  await writeFile(join(folder, 'temporal-test-server'), wrapper());
  await chmod(join(folder, 'temporal-test-server'), 0o755);
}

function pom() {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>minglu</groupId><artifactId>test-server</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>io.temporal</groupId><artifactId>temporal-test-server</artifactId><version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;
}

/** Few threads and the simple collector: the server is small, lives for one test file, and must start fast. */
function wrapper() {
  return `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -cp "$here/lib/*" io.temporal.testserver.TestServer "$@"
`;
}
