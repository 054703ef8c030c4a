namespace StatusCodeGen.Exhaustiveness;

/// <summary>A value that an enum declares.</summary>
/// <param name="Key">The value, as <see cref="OrderedDomain.KeyOf"/> has it.</param>
/// <param name="Name">Its name in C#: the first that is not obsolete, with <c>@</c> where the language needs it.</param>
/// <param name="Group">The member name of its group in the group enum; empty if it has none.</param>
/// <param name="Order">Where among the declarations of its enum that name stands.</param>
internal sealed record Code(decimal Key, string Name, string Group, int Order);
