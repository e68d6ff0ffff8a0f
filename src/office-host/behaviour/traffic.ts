/** What went over the wire since the last reset. */
export interface Traffic {
  /** Batches of the object model, without those in which the library only releases what it kept. */
  roundTrips: number;
  /** For each of these batches, which of its actions change something: their places, counted from 1. */
  writes: (readonly number[])[];
  /** Batches in which the library only releases references. */
  releases: number;
  cellsRead: number;
  cellsWritten: number;
  bytesReceived: number;
  bytesSent: number;
}

export const noTraffic = (): Traffic => ({
  roundTrips: 0,
  writes: [],
  releases: 0,
  cellsRead: 0,
  cellsWritten: 0,
  bytesReceived: 0,
  bytesSent: 0,
});
