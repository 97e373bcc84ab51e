/** The way home in Payload's frame, in place of its own mark. */
export const HouseIcon = () => (
  <svg
    aria-hidden="true"
    fill="none"
    height="18"
    stroke="currentColor"
    strokeWidth="1.75"
    viewBox="0 0 20 20"
    width="18"
  >
    <path d="M2.5 9.5 10 3l7.5 6.5M5 8v9h10V8M8.5 17v-4.5h3V17" strokeLinejoin="round" />
  </svg>
)
