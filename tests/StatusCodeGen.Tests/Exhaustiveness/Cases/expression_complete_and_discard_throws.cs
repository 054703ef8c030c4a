// expect: none
// group: expression
// why: unknown-future guard is not redundant
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code c)
    {
        return c switch
        {
            Code.A => 1,
            Code.B => 2,
            Code.C => 3,
            _ => throw new InvalidOperationException(),
        };
    }
}
