// expect: C
// group: statement
// why: throwing default = the author believes the switch is exhaustive
// source: JetBrains SwitchExpressionHandlesSomeKnownEnumValuesWithExceptionInDefault; ExhaustiveMatching README
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code c)
    {
        switch (c)
        {
            case Code.A: return 1;
            case Code.B: return 2;
            default: throw new ArgumentOutOfRangeException(nameof(c));
        }
    }
}
