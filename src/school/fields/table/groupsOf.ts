/** Neighbours under the same heading, in order. Those without a group stand by themselves, one group for each run. */
export const groupsOf = <T extends { group?: string }>(items: T[]): { label?: string; items: T[] }[] =>
  items.reduce<{ label?: string; items: T[] }[]>((groups, item) => {
    const last = groups.at(-1)
    if (last && last.label === item.group) last.items.push(item)
    else groups.push({ ...(item.group ? { label: item.group } : {}), items: [item] })
    return groups
  }, [])
