import Testing

@testable import TreatyCompare
