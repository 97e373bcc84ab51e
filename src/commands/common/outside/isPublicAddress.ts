import { BlockList, isIPv6 } from 'node:net'

/** What is not the open internet: this machine, its network, its neighbours, and what is kept for other uses (RFC 6890). */
const inner = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  inner.addSubnet(net, bits, 'ipv4')

/** Of IPv6 only what is given out to the world (2000::/3), but for tunnels, in which an inner address may stand. */
const outer = new BlockList()
outer.addSubnet('2000::', 3, 'ipv6')
const tunnels = new BlockList()
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  tunnels.addSubnet(net, bits, 'ipv6')

/** Whether an IP address is one of the open internet's. */
export const isPublicAddress = (address: string): boolean =>
  isIPv6(address) ? outer.check(address, 'ipv6') && !tunnels.check(address, 'ipv6') : !inner.check(address, 'ipv4')
