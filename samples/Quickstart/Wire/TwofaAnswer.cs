namespace Quickstart.Wire;

/// <summary>
/// The answer to a list of fields, <c>{"twofa":{"token":"123456"}}</c>: one value for each field name.
/// </summary>
internal sealed record TwofaAnswer(IReadOnlyDictionary<string, string> Twofa);
