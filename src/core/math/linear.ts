/**
 * Solves the symmetric positive definite system `matrix * x = right` for several right-hand sides by
 * Cholesky's method, in place: afterwards `rights` hold the solutions.
 *
 * @param matrix n x n, row by row; overwritten by its factor
 * @returns whether the matrix was positive definite; if not, `rights` are meaningless
 */
export function solveSymmetric(matrix: Float64Array, n: number, rights: Float64Array[]): boolean {
	for (let i = 0; i < n; i++) {
		for (let j = 0; j <= i; j++) {
			let sum = matrix[i * n + j]!;
			for (let k = 0; k < j; k++) sum -= matrix[i * n + k]! * matrix[j * n + k]!;
			if (i === j) {
				if (!(sum > 0)) return false;
				matrix[i * n + i] = Math.sqrt(sum);
			} else {
				matrix[i * n + j] = sum / matrix[j * n + j]!;
			}
		}
	}
	for (const right of rights) {
		for (let i = 0; i < n; i++) {
			let sum = right[i]!;
			for (let k = 0; k < i; k++) sum -= matrix[i * n + k]! * right[k]!;
			right[i] = sum / matrix[i * n + i]!;
		}
		for (let i = n - 1; i >= 0; i--) {
			let sum = right[i]!;
			for (let k = i + 1; k < n; k++) sum -= matrix[k * n + i]! * right[k]!;
			right[i] = sum / matrix[i * n + i]!;
		}
	}
	return true;
}
