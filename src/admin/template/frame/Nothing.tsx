'use client'
/** In place of a field that the editor shows in its own way: two fields of one name would have one id. */
export const Nothing = () => null
