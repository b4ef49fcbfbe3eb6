/// What is wrong with a JSON text; offsets count bytes from 0.
public enum JSONError: Error, Hashable {
  /// A byte that RFC 8259 does not allow here, or the end of the text.
  case unexpected(offset: Int)
  /// The bytes of a string are no UTF-8.
  case invalidUTF8(offset: Int)
  /// An escape names half a surrogate pair.
  case loneSurrogate(offset: Int)
  /// Two members of one object have one name.
  case duplicateName(String, offset: Int)
  /// A number beyond the range of a double.
  case numberOutOfRange(offset: Int)
  /// More than 64 values lie in one another.
  case tooDeep(offset: Int)
}
