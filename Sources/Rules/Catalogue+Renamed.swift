public import RuleKit

extension Rule {
  /// The rules that carry on a code which is none of its own: one that notes, lessons or other catalogues use.
  public static func successors(of code: String) -> [Rule] {
    guard let codes = renamed[code.uppercased()] else { return [] }
    return codes.compactMap { name in all.first { $0.code.description == name } }
  }

  /// Codes of the law catalogue that another rule ships, and those of the curriculum's own list.
  private static let renamed: [String: [String]] = [
    "JRN-01": ["TRS-05", "TRS-01", "TRS-03"], "JRN-03": ["DIK-06"], "HKC-04": ["ITE-06"],
    "AKS-06": ["AKS-01"],
    "FKT-01": ["KIP-03"], "FKT-03": ["KIP-04"], "FKT-04": ["KIP-02"],
    "ETK-01": ["PDP-01", "PDP-04", "PDP-06"], "ETK-02": ["KLP-01", "KLP-02", "KLP-03"],
    "ETK-04": ["NET-01", "NET-02", "NET-03"], "ETK-05": ["ITE-02", "KLP-11"],
    "ETK-06": ["KIP-10", "KIP-12", "KLP-06", "KLP-07"], "ETK-07": ["HKC-01"], "ETK-08": ["KIP-09", "REN-02"],
    "ETK-09": ["ITE-06"], "HOK-01": ["HKS-01"], "HOK-02": ["HKS-02"], "HOK-03": ["HKS-03"],
    "HOK-04": ["HKS-07"],
    "HOK-05": ["HKS-05"], "RSP-01": ["BLS-02"], "RSP-02": ["BLS-02"], "RSP-03": ["BLS-03"],
    "RSP-04": ["BLS-01"],
    "RSP-05": ["BLS-06"], "ADU-05": ["PEL-05"], "MED-06": ["AKS-03"], "KUT-01": ["JRN-02"],
    "KUT-06": ["JRN-02"],
  ]
}
