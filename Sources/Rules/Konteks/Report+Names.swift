import Bahasa
import RuleKit

extension Report {
  /// Reports the name of a person, which the finding shows masked.
  mutating func add(
    name: Range<Int>, _ message: @autoclosure () -> String, _ reading: Reading, _ weight: Weight = .full
  ) {
    add(name, message(), shown: reading.maskedName(name), weight)
  }
}
