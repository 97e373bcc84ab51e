/** How a point in time is shown and chosen in the admin, as Swedes write it. */
export const instant = { displayFormat: 'yyyy-MM-dd HH:mm', pickerAppearance: 'dayAndTime' } as const
