const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Puts a file into the user's folder for downloads. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsx }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read it a moment later.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
