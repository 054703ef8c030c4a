using System.Collections.Generic;
using YamlDotNet.Core;
using Anchor = YamlDotNet.Core.Tokens.Anchor;
using Tag = YamlDotNet.Core.Tokens.Tag;
using Token = YamlDotNet.Core.Tokens.Token;

namespace StatusCodeGen.Catalogs.Yaml;

/// <summary>
/// Keeps anchors and tags from the parser, and notes where they are. A catalog has neither; and YamlDotNet's
/// parser cannot take an anchor in every place where YAML has one (<c>{a: &amp;x 1, b: 2}</c>).
/// </summary>
internal sealed class PropertyFilter(Scanner scanner) : IScanner
{
    /// <summary>Where the anchors and tags begin that were read and not yet reported.</summary>
    public Queue<Mark> Properties { get; } = new();

    public Mark CurrentPosition => scanner.CurrentPosition;

    public Token? Current => scanner.Current;

    public bool MoveNext()
    {
        ConsumeCurrent();
        return MoveNextWithoutConsuming();
    }

    public bool MoveNextWithoutConsuming()
    {
        Token? last = null;
        while (scanner.MoveNextWithoutConsuming())
        {
            if (scanner.Current is not (Anchor or Tag))
            {
                return true;
            }

            // A value has one anchor and one tag; a line of them is one fault.
            if (last?.GetType() != scanner.Current.GetType())
            {
                Properties.Enqueue(scanner.Current.Start);
            }

            last = scanner.Current;
            scanner.ConsumeCurrent();
        }

        return false;
    }

    public void ConsumeCurrent() => scanner.ConsumeCurrent();
}
