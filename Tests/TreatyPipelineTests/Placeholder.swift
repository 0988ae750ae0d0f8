import Testing

@testable import TreatyPipeline
