declare module 'hyphen/sv/index.js' {
  const hyphenation: {
    hyphenateSync: (text: string, options?: { minWordLength?: number; hyphenChar?: string }) => string
  }
  export default hyphenation
}
declare module 'hyphen/en-gb/index.js' {
  const hyphenation: {
    hyphenateSync: (text: string, options?: { minWordLength?: number; hyphenChar?: string }) => string
  }
  export default hyphenation
}
