namespace Quickstart.Wire;

/// <summary>What is posted for a list of fields, <c>{"twofa":{"token":"123456"}}</c>: a value for each name.</summary>
internal sealed record TwofaAnswer(IReadOnlyDictionary<string, string> Twofa);
