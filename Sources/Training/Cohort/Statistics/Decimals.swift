/// Figures as Indonesian readers expect them.
public enum Decimals {
  /// Two decimals behind a comma.
  public static func two(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let rest = hundredths % 100
    return (value < 0 && hundredths > 0 ? "−" : "") + "\(hundredths / 100),\(rest < 10 ? "0" : "")\(rest)"
  }

  /// One decimal at most, with its sign.
  public static func signed(_ value: Double) -> String {
    (value < 0 ? "−" : "+") + FeedbackPage.number(abs(value))
  }

  /// A share from 0 to 1 as whole percent.
  public static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
