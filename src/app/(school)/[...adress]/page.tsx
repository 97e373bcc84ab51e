import { notFound } from 'next/navigation'

/** Every address that nothing else answers. Without this Next shows a page of its own, in English. */
const Nowhere = () => notFound()
export default Nowhere
