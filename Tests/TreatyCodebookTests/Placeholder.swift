import Testing

@testable import TreatyCodebook
