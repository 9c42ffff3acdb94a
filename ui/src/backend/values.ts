/** The bytes of the command `values`: n×f64 value, n×f64 numerator, n×f64 denominator, n×u8 state. */

import type { Values } from './types';

/** Bytes of one area: three numbers and a state. */
const BYTES_AN_AREA = 3 * 8 + 1;

/** Splits the engine's answer into typed arrays without copying them. */
export function decodeValues(bytes: ArrayBuffer | ArrayBufferView | number[]): Values {
  const buffer = toBuffer(bytes);
  if (buffer.byteLength % BYTES_AN_AREA !== 0) {
    throw new RangeError(
      `values: ${buffer.byteLength} bytes; a multiple of ${BYTES_AN_AREA} would be right`,
    );
  }
  const length = buffer.byteLength / BYTES_AN_AREA;
  return {
    value: new Float64Array(buffer, 0, length),
    numerator: new Float64Array(buffer, length * 8, length),
    denominator: new Float64Array(buffer, length * 16, length),
    state: new Uint8Array(buffer, length * 24, length),
  };
}

/** The bytes as one buffer that begins where numbers of eight bytes may begin. */
export function toBuffer(bytes: ArrayBuffer | ArrayBufferView | number[]): ArrayBuffer {
  if (bytes instanceof ArrayBuffer) return bytes;
  // A view may start anywhere; numbers of eight bytes have to start at a multiple of eight.
  if (ArrayBuffer.isView(bytes)) {
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength).slice().buffer;
  }
  return new Uint8Array(bytes).buffer;
}
