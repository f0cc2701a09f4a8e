import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { SettingFault } from '../config/parse-settings.js';
import { secretFrom } from '../config/secret-files.js';
import type { Settings } from '../config/settings.js';
import { Connectors, type Connector } from './connector.js';
import { readConnectors, type ConnectorConfig } from './connectors-file.js';
import { DeliveryFailure } from './delivery-failure.js';
import { FolderStore } from './drop-store.js';
import { ExchangeDatabaseConnector } from './exchange-database.connector.js';
import { FileDropConnector } from './file-drop.connector.js';
import { HttpsJsonConnector } from './https-json.connector.js';
import { SftpStore } from './sftp-store.js';

/** Where everybody outside is: each by name, the others at an address that speaks for all of them. */
export interface ConnectorsConfig {
  /** Each at `/receivers/<name>`. */
  shared: { url: string; token: string | null } | null;
  named?: Record<string, ConnectorConfig>;
}

type Given = Pick<Settings, 'PLATFORM_URL' | 'PLATFORM_TOKEN' | 'PLATFORM_TOKEN_FILE' | 'CONNECTORS_FILE'>;

/** The address that speaks for all platforms speaks for the other receivers too, as far as none is named otherwise. */
export function connectorsConfig(settings: Given): ConnectorsConfig {
  const { PLATFORM_URL: url, PLATFORM_TOKEN: token, PLATFORM_TOKEN_FILE: file } = settings;
  const read = settings.CONNECTORS_FILE ? readConnectors(settings.CONNECTORS_FILE) : null;
  return {
    shared: url ? { url: url.replace(/\/+$/, ''), token: token ?? secretFrom(file) } : null,
    named: read?.ok ? read.connectors : {},
  };
}

/** Whatever is wrong with the file, or with a secret that it names. */
export function connectorFaults({ CONNECTORS_FILE: file }: Partial<Given>): SettingFault[] {
  const read = file ? readConnectors(file) : null;
  return read && !read.ok ? read.faults : [];
}

export const NO_CONNECTORS: ConnectorsConfig = { shared: null };

/** For a piece of work by SFTP (milliseconds). */
const SFTP_PATIENCE = 20_000;

/** The connectors that were configured; each is made once. */
@Injectable()
export class ConfiguredConnectors extends Connectors implements OnApplicationShutdown {
  private readonly made = new Map<string, Connector>();

  constructor(private readonly config: ConnectorsConfig) {
    super();
  }

  to(name: string): Connector {
    const known = this.made.get(name) ?? this.#make(name);
    this.made.set(name, known);
    return known;
  }

  async onApplicationShutdown(): Promise<void> {
    for (const connector of this.made.values()) await connector.close?.();
  }

  #make(name: string): Connector {
    const { shared, named = {} } = this.config;
    if (Object.hasOwn(named, name)) return connectorOf(name, named[name]!);
    if (!shared) throw new DeliveryFailure(name, 'notConfigured');
    return new HttpsJsonConnector(name, { ...shared, url: `${shared.url}/receivers/${name}` });
  }
}

function connectorOf(name: string, config: ConnectorConfig): Connector {
  switch (config.kind) {
    case 'https':
      return new HttpsJsonConnector(name, config);
    case 'folder':
      return new FileDropConnector(name, new FolderStore(config), config.format);
    case 'sftp':
      return new FileDropConnector(name, new SftpStore(config.access, config, SFTP_PATIENCE), config.format);
    case 'exchangeDatabase':
      return new ExchangeDatabaseConnector(name, config);
  }
}
