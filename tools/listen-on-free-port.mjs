const triedPorts = 20;

/**
 * Opens a server on 127.0.0.1 at the wanted port, or at the next one that is free; resolves with the port that was opened.
 * `onTaken(port)` hears of each port that another program holds. Rejects when none of twenty can be opened.
 */
export async function listenOnFreePort(server, wanted, onTaken = () => {}) {
  for (let port = wanted; ; port += 1) {
    try {
      await open(server, port);
      return port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port + 1 >= wanted + triedPorts) throw error;
      onTaken(port);
    }
  }
}

function open(server, port) {
  return new Promise((resolve, reject) => {
    const opened = () => (server.off('error', refused), resolve());
    const refused = (error) => (server.off('listening', opened), reject(error));
    server.once('listening', opened);
    server.once('error', refused);
    server.listen(port, '127.0.0.1');
  });
}
