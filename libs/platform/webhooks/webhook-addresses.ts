import { BlockList, isIP } from 'node:net';

/** Where deliveries may go beyond the public internet. */
export interface WebhooksConfig {
  /** On one machine: plain HTTP to 127.0.0.1 too. */
  loopback: boolean;
  /** Private networks that were opened on purpose, `10.1.0.0/16`. */
  networks: readonly string[];
}

const NOT_PUBLIC_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
];
/** Documentation, and ways back into IPv4; everything outside of 2000::/3 is not public anyway. */
const NOT_PUBLIC_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

/**
 * Whom a delivery may be sent to: an address given by a stranger must not reach what only we can reach. Asked of the
 * address as typed, and of every address that its name leads to at the moment of the connection.
 */
export class WebhookAddresses {
  private readonly refused = listOf([...NOT_PUBLIC_V4, ...NOT_PUBLIC_V6]);
  private readonly publicV6 = listOf(['2000::/3']);
  private readonly opened: BlockList;

  constructor(private readonly config: WebhooksConfig) {
    this.opened = listOf(config.networks);
  }

  mayReach(address: string): boolean {
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (this.config.loopback && address === '127.0.0.1') return true;
    if (this.opened.check(address, family)) return true;
    if (this.refused.check(address, family)) return false;
    return family === 'ipv4' || this.publicV6.check(address, 'ipv6');
  }

  /** What is wrong with an address that somebody typed; null: nothing. */
  faultOf(typed: string): string | null {
    const url = URL.canParse(typed) ? new URL(typed) : null;
    if (!url) return 'not a URL';
    if (url.username !== '' || url.password !== '' || url.hash !== '')
      return 'with user, password or fragment';
    const host = hostOf(url);
    const isLocal = this.config.loopback && url.protocol === 'http:' && host === '127.0.0.1';
    if (url.protocol !== 'https:' && !isLocal) return 'not https';
    return isIP(host) > 0 && !this.mayReach(host) ? 'an address that is not public' : null;
  }
}

/** Without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address, length] = network.split('/') as [string, string];
    list.addSubnet(address, Number(length), isIP(address) === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}
