using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Writes the member that makes the exception for a code that a switch does not handle.</summary>
internal static class UnhandledWriter
{
    public static void Write(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        /// <summary>The exception for a code that a switch does not handle; it names the code.</summary>
        /// <example><c>_ => throw {{api.Types.Lookup}}.Unhandled(code),</c></example>
        public static global::System.Exception Unhandled({{api.Enum}} value)
        {
            {{(api.IsText ? TextBody(api) : NumberBody(api))}}
        }
        """);

    private static string NumberBody(ApiContext api) => $$"""
        string number = (({{api.Type}})value).ToString(global::System.Globalization.CultureInfo.InvariantCulture);
            string{{api.Nullable}} name = Lookup.NameOf(({{api.Type}})value);
            return new global::System.InvalidOperationException(name != null
                ? {{Literal.Of($"The {api.Types.Enum} ")}} + number + " " + name + " is not handled."
                : {{Literal.Of($"The {api.Types.Enum} ")}} + number + " is not handled: the catalog does not declare it.");
        """;

    private static string TextBody(ApiContext api) => $$"""
        string text = Lookup.TextOf(({{api.Type}})value);
            string{{api.Nullable}} name = Lookup.NameOf(({{api.Type}})value);
            if (name == null)
            {
                {{Undeclared(api)}}
            }

            return new global::System.InvalidOperationException(
                {{Literal.Of($"The {api.Types.Enum} ")}} + (name == text ? text : text + " " + name) + " is not handled.");
        """;

    private static string Undeclared(ApiContext api)
    {
        const string Exception = "return new global::System.InvalidOperationException";
        const string Reason = " is not handled: the catalog does not declare it.";
        const string Quoted = $"{SharedCode.Refusal}.Quote(text)";
        return api.Kind == CodeKind.Text
            ? $"{Exception}(\n            {Literal.Of($"A {api.Types.Enum} that the catalog does not declare is not handled.")});"
            : $"{Exception}(\n            {Literal.Of($"The {api.Types.Enum} ")} + {Quoted} + {Literal.Of(Reason)});";
    }
}
