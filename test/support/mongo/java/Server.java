import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** Speaks the MongoDB protocol from memory, on a free port of this machine; prints the address, ends with its input. */
public class Server {
  public static void main(String[] args) throws Exception {
    MongoServer server = new MongoServer(new MemoryBackend());
    System.out.println("mongodb://127.0.0.1:" + server.bind().getPort());
    // The test run holds our standard input: when it ends, however it ends, so do we.
    while (System.in.read() >= 0) {}
    server.shutdownNow();
  }
}
