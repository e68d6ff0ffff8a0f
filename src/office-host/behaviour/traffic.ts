/** What went over the wire since the last reset. */
export interface Traffic {
  /** Batches of the object model, without those in which the library only releases what it kept. */
  roundTrips: number;
  /** The actions of each of these batches. */
  actions: number[];
  /** Batches in which the library only releases references. */
  releases: number;
  cellsRead: number;
  cellsWritten: number;
  bytesReceived: number;
  bytesSent: number;
}

export const noTraffic = (): Traffic => ({
  roundTrips: 0,
  actions: [],
  releases: 0,
  cellsRead: 0,
  cellsWritten: 0,
  bytesReceived: 0,
  bytesSent: 0,
});
