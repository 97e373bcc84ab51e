/** Bytes as a body, read as they are sent; what goes wrong in the middle is logged, and the reader sees that it broke off. */
export const streamOf = (
  bytes: AsyncGenerator<Uint8Array>,
  log: (error: unknown) => void,
): ReadableStream<Uint8Array> =>
  new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await bytes.next()
        if (done) controller.close()
        else controller.enqueue(value)
      } catch (error) {
        log(error)
        controller.error(error)
      }
    },
    cancel: async () => {
      await bytes.return(undefined)
    },
  })
