import RuleKit

extension Rule {
  /// Speech that the law on electronic information bears on.
  static let ite: [Rule] = [
    .tuduhan,
    .hasutan,
    .mengancamPengkritik,
    .kabarBelumPasti,
    .tautanAman,
    .gambarRekayasa,
  ]
}
