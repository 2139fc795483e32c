package org.dragoman.evaluation.calibration;

/** Linear equations, solved by Cholesky decomposition; the cube of their number is the cost. */
final class LinearSystem {

  private LinearSystem() {}

  /** The {@code x} with {@code matrix · x = right}; the matrix is symmetric and positive. */
  static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    double[][] root = decompose(matrix);
    double[] x = right.clone();
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        x[i] -= root[i][j] * x[j];
      }
      x[i] /= root[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int j = i + 1; j < size; j++) {
        x[i] -= root[j][i] * x[j];
      }
      x[i] /= root[i][i];
    }
    return x;
  }

  private static double[][] decompose(double[][] matrix) {
    int size = matrix.length;
    double[][] root = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= root[i][k] * root[j][k];
        }
        root[i][j] = i == j ? Math.sqrt(sum) : sum / root[j][j];
      }
    }
    return root;
  }
}
