// expect: A, E
// group: pattern
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C, D, E }

static class T
{
    public static int F(Code c)
    {
        return c switch
        {
            >= Code.B and <= Code.D => 1,
        };
    }
}
