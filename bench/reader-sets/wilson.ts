/** Writes a share with its count and 95 % interval (Wilson 1927): "0.952 (0.923–0.970), n 314". */
export function wilson(right: number, count: number): string {
  const z = 1.96;
  const share = right / count;
  const middle = share + z ** 2 / (2 * count);
  const half = z * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  const [low, high] = [middle - half, middle + half].map((edge) => edge / (1 + z ** 2 / count));
  return `${share.toFixed(3)} (${low?.toFixed(3)}–${high?.toFixed(3)}), n ${count}`;
}
