/** How publishers are reached; kept with the settings. */

class Network {
  /** The address of a proxy; empty for what the system's environment says. */
  proxy = $state('');
}

export const network = new Network();
