/** One token, whole: its text between the braces. */
export const tokenPattern = /\{\{\s*([^{}]+?)\s*\}\}/gu
